package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Upload;
import com.ecosire.graphql.schema.FileFields;
import java.io.InputStream;
import java.util.List;

/**
 * The id of an uploaded file as long as no module keeps files: whoever looks at the file learns
 * that there is none, after everything that the pipeline checks before the operation runs.
 */
record UnknownFile(String argument, String id) implements Upload {
  static Upload of(Field field, Object id) {
    return new UnknownFile(FileFields.name(field), id.toString());
  }

  static List<Upload> all(Field field, List<?> ids) {
    return ids.stream().map(id -> of(field, id)).toList();
  }

  @Override
  public String fileName() {
    throw Problems.unknownReference(argument, "File");
  }

  @Override
  public String mediaType() {
    throw Problems.unknownReference(argument, "File");
  }

  @Override
  public InputStream open() {
    throw Problems.unknownReference(argument, "File");
  }
}
