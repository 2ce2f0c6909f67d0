package org.ringfence.architecture.planted.returns;

import org.apache.poi.ss.usermodel.Workbook;

/** Planted: POI outside the workbook kit. */
record ReturnsThatWriteWorkbooks(Workbook workbook) {}
