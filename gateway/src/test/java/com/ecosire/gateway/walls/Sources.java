package com.ecosire.gateway.walls;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All sources of the house, parsed. */
final class Sources {
  /** The house: Maven modules beside this one. */
  static final List<String> MODULES =
      List.of("domain", "rest-mapping", "graphql-schema", "gateway");

  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final SourcePositions positions;

  private Sources(JavacTask task) throws IOException {
    this.positions = Trees.instance(task).getSourcePositions();
    task.parse().forEach(units::add);
  }

  /** The sources of a kind of all modules: {@code main} or {@code test}. */
  static Sources of(String kind) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(paths(kind)));
      return new Sources(task);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a kind of all modules. */
  static List<Path> paths(String kind) {
    List<Path> all = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = Path.of("..", module, "src", kind, "java");
      try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  /** The line on which a part of a file begins. */
  long line(CompilationUnitTree unit, com.sun.source.tree.Tree part) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, part));
  }

  /** The line on which a part of a file ends. */
  long lastLine(CompilationUnitTree unit, com.sun.source.tree.Tree part) {
    return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, part));
  }
}
