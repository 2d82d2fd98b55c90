package com.ecosire.graphql.document;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.graphql.run.ProblemError;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.OperationValidationRule;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationError;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads documents: parses, measures, validates, works out their costs, and keeps the result for the
 * next time.
 */
public final class Documents {
  /** Characters of all documents kept; a parsed document takes about fifty times as many bytes. */
  private static final long KEPT_CHARACTERS = 1_000_000;

  private final GraphQLSchema schema;
  private final Bounds bounds;
  private final Set<String> relations;
  private final ParserOptions parsing;
  private final Cache<String, Prepared> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_CHARACTERS)
          .weigher((String text, Prepared document) -> text.length())
          .executor(Runnable::run)
          .build();

  /**
   * Reads documents for a schema; {@code relations} are the names of fields that are loaded in
   * batches.
   */
  public Documents(GraphQLSchema schema, Bounds bounds, Set<String> relations) {
    this.schema = schema;
    this.bounds = bounds;
    this.relations = Set.copyOf(relations);
    this.parsing =
        ParserOptions.newParserOptions()
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .captureSourceLocation(true)
            .maxCharacters(bounds.characters())
            .maxTokens(bounds.tokens())
            .maxWhitespaceTokens(bounds.characters())
            .build();
  }

  /** A document, read now or before. */
  public Prepared prepare(String text) {
    if (text.length() > bounds.characters()) {
      return tooComplex(
          "The document is too long: "
              + text.length()
              + " of at most "
              + bounds.characters()
              + " characters");
    }
    Prepared known = kept.getIfPresent(text);
    if (known == null) {
      known = read(text);
      kept.put(text, known);
    }
    return known;
  }

  private Prepared read(String text) {
    ExecutionInput input =
        ExecutionInput.newExecutionInput(text)
            .locale(Locale.ENGLISH)
            .graphQLContext(Map.of(ParserOptions.class, parsing))
            .build();
    ParseAndValidateResult parsed = ParseAndValidate.parse(input);
    if (parsed.isFailure()) {
      return unread(parsed);
    }
    Document document = parsed.getDocument();
    Optional<String> excess = Measure.excess(document, bounds);
    if (excess.isPresent()) {
      return tooComplex(excess.get());
    }
    List<? extends GraphQLError> faults = faults(document);
    if (faults.isEmpty()) {
      return ready(document);
    }
    return faults.stream().allMatch(InputErrors::isOne)
        ? Prepared.refused(faults, plans(document, fragments(document)))
        : Prepared.refused(faults);
  }

  private Prepared unread(ParseAndValidateResult parsed) {
    return switch (parsed.getSyntaxException()) {
      case ParseCancelledException e ->
          tooComplex("The document has more than " + bounds.tokens() + " tokens");
      case ParseCancelledTooDeepException e -> tooComplex("The document is nested too deeply");
      default -> Prepared.refused(List.of(parsed.getSyntaxException().toInvalidSyntaxError()));
    };
  }

  private List<? extends GraphQLError> faults(Document document) {
    try {
      List<ValidationError> errors =
          ParseAndValidate.validate(
              schema,
              document,
              rule -> rule != OperationValidationRule.SUBSCRIPTION_UNIQUE_ROOT_FIELD,
              Locale.ENGLISH,
              QueryComplexityLimits.DEFAULT);
      return errors;
    } catch (GoodFaithIntrospectionExceeded e) {
      return List.of(e.toBadFaithError());
    }
  }

  private static Map<String, FragmentDefinition> fragments(Document document) {
    Map<String, FragmentDefinition> fragments = new HashMap<>();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    return fragments;
  }

  private List<Prepared.Plan> plans(Document document, Map<String, FragmentDefinition> fragments) {
    Map<String, SelectionSet> selections = new HashMap<>();
    fragments.forEach((name, fragment) -> selections.put(name, fragment.getSelectionSet()));
    CostReader costs = new CostReader(schema, fragments);
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(operation -> new Prepared.Plan(operation, costs.read(operation), selections))
        .toList();
  }

  private Prepared ready(Document document) {
    Map<String, FragmentDefinition> fragments = fragments(document);
    for (OperationDefinition each : document.getDefinitionsOfType(OperationDefinition.class)) {
      Optional<String> fault = SubscriptionRoot.fault(each, fragments);
      if (fault.isPresent()) {
        return Prepared.refused(List.of(refusal(ProblemCode.INVALID_DOCUMENT, fault.get())));
      }
    }
    List<Prepared.Plan> plans = plans(document, fragments);
    Set<String> names = new HashSet<>();
    addNames(document, names);
    boolean introspects = names.contains("__schema") || names.contains("__type");
    return Prepared.ready(
        document, plans, new Prepared.Traits(introspects, !Collections.disjoint(names, relations)));
  }

  private static void addNames(Node<?> node, Set<String> names) {
    if (node instanceof Field field) {
      names.add(field.getName());
    }
    node.getChildren().forEach(child -> addNames(child, names));
  }

  private static Prepared tooComplex(String detail) {
    return Prepared.refused(List.of(refusal(ProblemCode.QUERY_TOO_COMPLEX, detail)));
  }

  private static ProblemError refusal(ProblemCode code, String detail) {
    return new ProblemError(new Problem.Refusal(code, detail, List.of()));
  }
}
