package org.ringfence.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached, recognised by how its content begins, never by its name. */
enum AttachmentKind {
  PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
  PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
  JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

  private final String mediaType;
  private final byte[] beginning;

  AttachmentKind(String mediaType, byte[] beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  static Optional<AttachmentKind> of(byte[] bytes) {
    return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length > beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }

  String mediaType() {
    return mediaType;
  }
}
