package org.talentmoves.bulk;

import java.time.Instant;

/**
 * What of the past somebody has seen.
 *
 * @param snapshot of transactions, as PostgreSQL writes one
 * @param changes how many transactions had changed what is public
 * @param asOf when the last of them was made that changed what is public; long ago when there was none
 */
record Mark(String snapshot, long changes, Instant asOf) {}
