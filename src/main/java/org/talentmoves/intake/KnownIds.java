package org.talentmoves.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.talentmoves.shared.Slug;

/** The identities of what is there already and of what was entered since. */
final class KnownIds implements Ids {
    private final Map<String, Map<String, UUID>> byFile = new HashMap<>();

    KnownIds(Archive archive) {
        archive.identities().forEach((file, ids) -> byFile.put(file, new HashMap<>(ids)));
    }

    void add(String file, Slug slug, UUID identity) {
        byFile.computeIfAbsent(file, name -> new HashMap<>()).put(slug.value(), identity);
    }

    boolean has(String file, Slug slug) {
        return byFile.getOrDefault(file, Map.of()).containsKey(slug.value());
    }

    @Override
    public UUID of(String file, Slug slug) {
        UUID identity = byFile.getOrDefault(file, Map.of()).get(slug.value());
        if (identity == null) {
            throw new IllegalStateException("No row of " + file + " is known as " + slug);
        }
        return identity;
    }
}
