package org.talentmoves.merging;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.talentmoves.shared.Conflict;

/** Two things that cannot be one as the facts now are; it lists all that is to be mended first. */
public final class CannotBeOne extends Conflict {

    private final transient List<Obstacle> obstacles;

    CannotBeOne(Pair pair, List<Obstacle> obstacles) {
        super("%s and %s cannot be one. %s"
                .formatted(
                        pair.keptSubject(),
                        pair.goneSubject(),
                        obstacles.stream().map(Obstacle::sentence).collect(joining(" "))));
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
