package com.ecosire.gateway.settings;

import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import io.helidon.config.Config;
import io.helidon.config.ConfigException;
import io.helidon.config.ConfigSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Reads the configuration. What is nearer to the command line wins: its switches, system properties
 * ({@code -Decosire.http.port=8090}), the environment, the file, the defaults.
 */
public final class SettingsReader {
  private static final String PROPERTY_PREFIX = "ecosire.";
  private static final String FILE_VARIABLE = "CONFIG_FILE";
  private static final String FILE = "application.yaml";

  /** Names with our prefix that our clients use, in the same shell as likely as not. */
  private static final Set<String> OF_CLIENTS =
      Set.of("ECOSIRE_API_KEY", "ECOSIRE_READ_KEY", "ECOSIRE_ADMIN_KEY", "ECOSIRE_OTHER_KEY");

  private final Map<String, Setting> byKey = new LinkedHashMap<>();
  private final Map<String, Setting> byVariable = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, String> set = new HashMap<>();

  private SettingsReader() {
    for (Setting setting : Setting.all()) {
      byKey.put(setting.key(), setting);
      byVariable.put(setting.env(), setting);
    }
  }

  /**
   * The effective configuration.
   *
   * @throws SettingsException when a key is unknown or a value cannot be used
   */
  public static Effective read(
      List<String> switches, Properties properties, Map<String, String> environment) {
    SettingsReader reader = new SettingsReader();
    // From the command line outwards: what is set already is not set again.
    reader.setAbsent(reader.switches(switches));
    reader.setAbsent(reader.properties(properties));
    reader.setAbsent(reader.variables(environment));
    reader.setAbsent(reader.file(environment));
    reader.setAbsent(reader.defaults());
    return reader.bind();
  }

  private void setAbsent(Map<String, String> values) {
    values.forEach(set::putIfAbsent);
  }

  private Map<String, String> defaults() {
    return byKey.values().stream().collect(Collectors.toMap(Setting::key, Setting::defaultText));
  }

  private Map<String, String> switches(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (argument.equals("--no-demo")) {
        take(values, "demo.enabled", "false", argument);
      } else if (argument.startsWith("--") && equals > 0) {
        take(values, argument.substring(2, equals), argument.substring(equals + 1), argument);
      } else {
        faults.add("unknown argument " + argument + "; there are --no-demo and --key=value");
      }
    }
    return values;
  }

  private Map<String, String> properties(Properties properties) {
    Map<String, String> values = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PROPERTY_PREFIX)) {
        String key = name.substring(PROPERTY_PREFIX.length());
        take(values, key, properties.getProperty(name), "system property " + name);
      }
    }
    return values;
  }

  private Map<String, String> variables(Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    new TreeMap<>(environment).forEach((name, value) -> variable(values, name, value));
    return values;
  }

  private void variable(Map<String, String> values, String name, String value) {
    Setting setting = byVariable.get(name);
    if (setting != null) {
      take(values, setting.key(), value, name);
    } else if (name.startsWith(Setting.PREFIX) && !OF_CLIENTS.contains(name)) {
      faults.add("unknown variable " + name + Suggestion.among(byVariable.keySet(), name));
    }
  }

  private Map<String, String> file(Map<String, String> environment) {
    String named = environment.get(FILE_VARIABLE);
    Path path = Path.of(named == null ? FILE : named);
    Map<String, String> values = new HashMap<>();
    if (!Files.exists(path)) {
      if (named != null) {
        faults.add(FILE_VARIABLE + " names a file that does not exist: " + path);
      }
      return values;
    }
    try {
      leaves(parse(path), (key, value) -> take(values, key, value, path.toString()));
    } catch (ConfigException e) {
      faults.add(path + " cannot be read: " + e.getMessage());
    }
    return values;
  }

  /** Lists become one text, as in the environment. */
  private static void leaves(Config node, BiConsumer<String, String> leaf) {
    String key = node.key().toString();
    switch (node.type()) {
      case OBJECT -> node.asNodeList().get().forEach(child -> leaves(child, leaf));
      case LIST -> leaf.accept(key, String.join(",", node.asList(String.class).get()));
      default -> leaf.accept(key, node.asString().orElse(""));
    }
  }

  private static Config parse(Path path) {
    return Config.builder()
        .disableEnvironmentVariablesSource()
        .disableSystemPropertiesSource()
        .addSource(ConfigSources.file(path))
        .build();
  }

  private void take(Map<String, String> values, String key, String value, String origin) {
    if (!byKey.containsKey(key)) {
      faults.add(
          "unknown key " + key + " (" + origin + ")" + Suggestion.among(byKey.keySet(), key));
      return;
    }
    values.put(key, value);
    origins.putIfAbsent(key, origin);
  }

  private Effective bind() {
    Map<String, Object> tree = new HashMap<>();
    byKey.keySet().forEach(key -> put(tree, key, set.get(key)));
    Binding binding = new Binding(Source.TEXT);
    Settings settings = binding.bind(Shape.of(Settings.class), tree);
    binding.violations().forEach(this::note);
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return new Effective(settings, lines());
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String key, String value) {
    int dot = key.indexOf('.');
    Map<String, Object> group =
        (Map<String, Object>) tree.computeIfAbsent(key.substring(0, dot), name -> new HashMap<>());
    group.put(key.substring(dot + 1), value);
  }

  private void note(Violation violation) {
    String key = violation.field().replaceAll("\\[.*", "");
    String origin = origins.getOrDefault(key, "default");
    String message =
        Character.toLowerCase(violation.message().charAt(0)) + violation.message().substring(1);
    faults.add(key + " " + message + " (" + origin + ")");
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Setting setting : byKey.values()) {
      String value = set.get(setting.key());
      String shown = setting.secret() && !value.isEmpty() ? "***" : value;
      String origin = origins.get(setting.key());
      lines.add(setting.key() + " = " + shown + (origin == null ? "" : "  (" + origin + ")"));
    }
    return lines;
  }

  /**
   * The settings in effect.
   *
   * @param settings typed
   * @param lines each key with its value and where it was set, without secrets
   */
  public record Effective(Settings settings, List<String> lines) {}
}
