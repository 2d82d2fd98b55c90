package com.ecosire.domain.platform.users.pictures;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes small squares of the pictures that people send. Only the pixels are kept: what else a file
 * tells, such as where it was taken, is left behind.
 */
public final class Picture {
  /** Pixels of a side. */
  static final int SIDE = 256;

  private static final int MOST_BYTES = 5 * 1024 * 1024;

  /** A small file can stand for very many pixels, which are counted before any is read. */
  private static final long MOST_PIXELS = 25_000_000;

  /** Pictures that are read at a time, so that their pixels fit into memory; others wait. */
  private static final Semaphore READING = new Semaphore(2);

  private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();

  private Picture() {}

  /**
   * A picture of 256 by 256 pixels as PNG, of the middle of what was sent: PNG, JPEG or WebP of at
   * most 5 MiB (413); 422 where it is none of these.
   */
  public static byte[] square(Upload file) {
    byte[] bytes = bytes(file);
    ImageReader reader = reader(bytes);
    READING.acquireUninterruptibly();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return png(scaled(middle(reader)));
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The readers meet broken files with exceptions of any kind.
      throw noPicture();
    } finally {
      READING.release();
      reader.dispose();
    }
  }

  private static byte[] bytes(Upload file) {
    try (InputStream content = file.open()) {
      byte[] bytes = content.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Problems.refusal(ProblemCode.PAYLOAD_TOO_LARGE, "The picture may have at most 5 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException noPicture() {
    return Problems.invalid("file", "picture", "Must be a picture: PNG, JPEG or WebP");
  }

  /** By the first bytes: what a client says of its file is not believed. */
  private static ImageReader reader(byte[] bytes) {
    if (begins(bytes, 0, 0x89, 'P', 'N', 'G')) {
      return ImageIO.getImageReadersByFormatName("png").next();
    }
    if (begins(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return ImageIO.getImageReadersByFormatName("jpeg").next();
    }
    if (begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')) {
      return WEBP.createReaderInstance(null);
    }
    throw noPicture();
  }

  private static boolean begins(byte[] bytes, int at, int... wanted) {
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** The square in the middle; of a large picture only every so many pixels. */
  private static BufferedImage middle(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw Problems.invalid("file", "too_large", "Must have at most 25 million pixels");
    }
    int side = Math.min(width, height);
    int step = Math.max(1, side / (2 * SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static BufferedImage scaled(BufferedImage square) {
    BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(square, 0, 0, SIDE, SIDE, null);
    graphics.dispose();
    return small;
  }

  static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
