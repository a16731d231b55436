package org.talentmoves.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells that stand in one row, not yet under their columns.
 *
 * @param number of the line on which the row starts
 * @param strayQuotes the positions of cells that have a double quote without being quoted
 */
record CsvLine(long number, List<String> cells, List<Integer> strayQuotes) {
    /** Makes lines of what the CSV reader finds, and knows where the reader stands when it finds an error. */
    static final class Maker extends AbstractBaseCsvCallbackHandler<CsvLine> {
        private CsvLine line = new CsvLine(1, new ArrayList<>(), new ArrayList<>());

        /** The line that is not complete yet. */
        CsvLine current() {
            return line;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = new CsvLine(startingLineNumber, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        protected void handleField(int position, char[] text, int offset, int length, boolean quoted) {
            String cell = new String(text, offset, length);
            if (!quoted && cell.indexOf('"') >= 0) {
                line.strayQuotes().add(position);
            }
            line.cells().add(cell);
        }

        @Override
        protected CsvLine buildRecord() {
            return line;
        }
    }
}
