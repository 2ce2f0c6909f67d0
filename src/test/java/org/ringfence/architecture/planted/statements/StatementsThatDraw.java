package org.ringfence.architecture.planted.statements;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Planted: PDFBox outside the page kit. */
record StatementsThatDraw(PDDocument document) {}
