package org.talentmoves.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.merging.Meant;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twin;

/** Finds those to be merged by their names, as the fields of the desk do. */
@Component
class MeantByName implements Meant {

    private final Directory directory;

    MeantByName(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> slug(Mergeable kind, String typed) {
        List<Named> meant = directory.meant(input(kind), typed);
        return meant.size() == 1 ? Optional.of(meant.get(0).slug()) : Optional.empty();
    }

    @Override
    public List<Twin.One> likely(Mergeable kind, String typed) {
        List<Named> meant = directory.meant(input(kind), typed);
        List<Named> likely = meant.isEmpty()
                ? directory.suggested(input(kind), typed).stream()
                        .map(Suggested::named)
                        .toList()
                : meant;
        return likely.stream()
                .map(named -> new Twin.One(named.slug(), named.name(), named.nameZh()))
                .toList();
    }

    private static Input input(Mergeable kind) {
        return Input.valueOf(kind.name());
    }
}
