package org.ringfence.bills;

/** A scanned invoice as it was chosen: a PDF, PNG or JPEG. */
public record Attachment(String fileName, byte[] bytes) {}
