import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format to every source file of the build, on the JDK that compiles it. Files that
 * passed before and have not changed since are left alone: the time of the last pass is kept in target.
 *
 * <p>Usage: Format check|apply|skip ROOT
 */
public final class Format {
  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] args) throws IOException {
    if (args[0].equals("skip")) {
      return;
    }
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]);
    Path stamp = root.resolve("target/formatted");
    FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
    List<Path> wrong = sources(root, stamp).parallelStream().filter(file -> !formatted(file, apply)).toList();
    if (!wrong.isEmpty() && !apply) {
      wrong.forEach(file -> System.err.println("not formatted: " + root.relativize(file)));
      System.err.println("Format them with: ./mvnw -q -N verify -Dformat=apply");
      System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, begun);
  }

  private static List<Path> sources(Path root, Path stamp) throws IOException {
    FileTime since = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    try (var modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(Format::walk)
          .filter(file -> file.toString().endsWith(".java") && changed(file, since))
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean changed(Path file, FileTime since) {
    try {
      return Files.getLastModifiedTime(file).compareTo(since) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean formatted(Path file, boolean apply) {
    try {
      String before = Files.readString(file);
      String after = FORMATTER.formatSourceAndFixImports(before);
      if (apply && !after.equals(before)) {
        Files.writeString(file, after);
      }
      return after.equals(before);
    } catch (FormatterException e) {
      System.err.println(file + ": " + e.getMessage());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
