/**
 * The page kit: a paper is a list of {@link org.ringfence.paper.Block}s and a {@link
 * org.ringfence.paper.Theme}; {@link org.ringfence.paper.Press} lays it out and makes a tagged PDF
 * (PDF/UA-1 and PDF/A-3a) of it, the same bytes each time for the same paper.
 *
 * <p>How it works: each block is measured into {@link org.ringfence.paper.Piece}s that know their
 * height and never split; {@link org.ringfence.paper.Flow} sets the pieces on pages; {@link
 * org.ringfence.paper.Canvas} writes one page, with what is read aloud tagged and all else marked
 * as an artifact. Large print is another theme, another form another list of blocks.
 *
 * <p>The only package that knows PDFBox.
 */
package org.ringfence.paper;
