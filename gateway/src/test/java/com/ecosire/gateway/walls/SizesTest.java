package com.ecosire.gateway.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The house rules on size, held against every source file. */
class SizesTest {
  private static final int LINES_OF_FILE = 300;
  private static final int LINES_OF_METHOD = 30;
  private static final int PARAMETERS = 4;

  /** A block, one within it, and one within that: nested twice. */
  private static final int DEPTH = 3;

  private static final int FILES_OF_PACKAGE = 25;

  /** The words of a module's table: what a row says is read as a row. */
  private static final Set<String> WORDS_OF_TABLES = Set.of("Resource", "ModuleApi", "Draft");

  private static final Sources MAIN = Sources.of("main");

  @Test
  void filesAreShort() throws IOException {
    List<String> faults = new ArrayList<>();
    // Tests are read too.
    List<Path> all = new ArrayList<>(Sources.paths("main"));
    all.addAll(Sources.paths("test"));
    for (Path file : all) {
      long lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_FILE) {
        faults.add(file + " has " + lines + " lines");
      }
    }
    assertNone(faults);
  }

  @Test
  void packagesHaveFewFiles() {
    Map<Path, Long> counts =
        Sources.paths("main").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertNone(
        counts.entrySet().stream()
            .filter(count -> count.getValue() > FILES_OF_PACKAGE)
            .map(count -> count.getKey() + " has " + count.getValue() + " files")
            .toList());
  }

  @Test
  void methodsAreShortAndShallow() {
    List<String> faults = new ArrayList<>();
    for (CompilationUnitTree unit : MAIN.units()) {
      new Methods(unit, faults).scan(unit, null);
    }
    assertNone(faults);
  }

  @Test
  void seesTheSources() {
    assertFalse(MAIN.units().isEmpty());
    assertEquals(Sources.paths("main").size(), MAIN.units().size());
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }

  /** Looks at each method of a file. */
  private static final class Methods extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final List<String> faults;

    Methods(CompilationUnitTree unit, List<String> faults) {
      this.unit = unit;
      this.faults = faults;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        check(method);
      }
      return super.visitMethod(method, null);
    }

    private void check(MethodTree method) {
      long lines = MAIN.lastLine(unit, method) - MAIN.line(unit, method.getBody()) + 1;
      int depth = new Depth().of(method.getBody());
      if (lines > LINES_OF_METHOD && !isTable(method.getBody())) {
        add(method, lines + " lines");
      }
      if (parameters(method) > PARAMETERS) {
        add(method, parameters(method) + " parameters");
      }
      if (depth > DEPTH) {
        add(method, "blocks nested " + depth + " deep");
      }
    }

    /**
     * Parameters that somebody has to tell apart. The call that a method works for is not counted,
     * since it goes along everywhere; nor is one of a helper that only its own class uses, nor
     * anything where others have decided: overridden methods, the components of records.
     */
    private long parameters(MethodTree method) {
      ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      boolean isGiven =
          (owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null)
              || WORDS_OF_TABLES.contains(owner.getSimpleName().toString())
              || method.getModifiers().getAnnotations().stream()
                  .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      long counted =
          method.getParameters().stream()
              .filter(parameter -> !"Call".equals(String.valueOf(parameter.getType())))
              .count();
      boolean isPrivate = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
      return isGiven ? 0 : counted - (isPrivate ? 1 : 0);
    }

    /** One expression, however long, is a table and not a sequence of steps. */
    private static boolean isTable(BlockTree body) {
      return body.getStatements().size() == 1
          && body.getStatements().getFirst() instanceof ReturnTree;
    }

    private void add(MethodTree method, String what) {
      faults.add(
          unit.getSourceFile().getName()
              + ":"
              + MAIN.line(unit, method.getBody())
              + " "
              + method.getName()
              + " has "
              + what);
    }
  }

  /** How deep conditions and loops stand within each other; else-if is no step deeper. */
  private static final class Depth extends TreeScanner<Void, Void> {
    private int present;
    private int deepest;

    int of(BlockTree body) {
      scan(body, null);
      return deepest;
    }

    private Void within(Runnable part) {
      present++;
      deepest = Math.max(deepest, present);
      part.run();
      present--;
      return null;
    }

    @Override
    public Void visitIf(IfTree tree, Void nothing) {
      within(() -> scan(tree.getThenStatement(), null));
      Tree otherwise = tree.getElseStatement();
      return otherwise instanceof IfTree
          ? scan(otherwise, null)
          : within(() -> scan(otherwise, null));
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void nothing) {
      return within(() -> scan(tree.getStatement(), null));
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
      return within(() -> scan(tree.getStatement(), null));
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
      return within(() -> scan(tree.getStatement(), null));
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
      return within(() -> scan(tree.getStatement(), null));
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void nothing) {
      return within(() -> scan(tree.getCases(), null));
    }
  }
}
