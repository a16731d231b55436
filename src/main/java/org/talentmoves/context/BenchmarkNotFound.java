package org.talentmoves.context;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published benchmark has that id. */
public final class BenchmarkNotFound extends NotFound {

    public BenchmarkNotFound(String id) {
        super("There is no benchmark “%s”. Ids of benchmarks are b and at least three digits, such as b001."
                .formatted(Text.shown(id)));
    }
}
