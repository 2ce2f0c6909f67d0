package org.ringfence.bank;

/** Why something stood on one side of an account only at the end of a day. */
public enum Why {
  /** The bank moved it, and the book has nothing that it could be. */
  UNKNOWN,
  /** Something on the other side is probably the same money, but nobody has said so. */
  LIKELY,
  /** The other side has it too, but only on a later day. */
  LATER,
  /** The book has it, and it may still be on its way to the bank. */
  ON_ITS_WAY,
  /** The book has it, and the bank should have shown it long ago. */
  OVERDUE
}
