package org.ringfence.db;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** What an error of the store means for the book. */
enum StoreFault {
  OPEN_ALREADY,
  WRONG_PASSWORD,
  /** What the file holds cannot be made out. */
  DAMAGED,
  /** The file cannot be read or written: the disk is full, gone, or may not be written to. */
  UNREACHABLE,
  /** Not the file's fault: a mistake of the program. */
  OTHER;

  static StoreFault of(SQLException e) {
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> OPEN_ALREADY;
      case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_PASSWORD_FORMAT -> WRONG_PASSWORD;
      // The file's key and the users' passwords come from one password: where the first fits and
      // the second does not, or a table is not there, a part of the file is missing.
      case ErrorCode.WRONG_USER_OR_PASSWORD,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.SCHEMA_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
          DAMAGED;
      case ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.OBJECT_CLOSED ->
          UNREACHABLE;
      default -> OTHER;
    };
  }
}
