package com.ecosire.domain.platform.users.pictures;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Sql;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The pictures that people have set. They belong to the person, whatever the organization. */
public final class Avatars {
  /** A picture. */
  @Doc("A picture")
  public record NewAvatar(
      @Doc("PNG, JPEG or WebP, 5 MiB at most; the square in its middle is kept") @NotNull
          Upload file) {}

  private static final String TYPE = "image/png";

  private Avatars() {}

  /** Makes a picture that of a person. */
  public static void set(UUID user, NewAvatar sent, Call call) {
    byte[] png = Picture.square(sent.file());
    Sql.of(call.session())
        .change(
            "INSERT INTO user_picture (id, updatedAt, png) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE updatedAt = VALUES(updatedAt), png = VALUES(png)",
            user,
            call.now(),
            png);
  }

  /** The picture of a person; initials where none is set. */
  public static FileContent of(UUID user, String name, Call call) {
    List<?> found =
        call.session()
            .manager()
            .createNativeQuery("SELECT png FROM user_picture WHERE id = ?")
            .setParameter(1, Binary.of(user))
            .getResultList();
    byte[] png = found.isEmpty() ? Initials.png(name, user) : (byte[]) found.getFirst();
    return FileContent.of(TYPE, "avatar.png", png);
  }
}
