/**
 * The person's copy of a month. {@link org.ringfence.statements.StatementFigures} are frozen from
 * one picture of the book; every form of the statement is made from them alone and carries their
 * fingerprint. {@link org.ringfence.statements.Statements} has the use cases.
 */
package org.ringfence.statements;
