package org.talentmoves.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings files of facts from outside: all rows of all files, or nothing. */
@Service
public class Imports {
    private final Archives archives;
    private final Forwarded forwarded;
    private final Registry registry;
    private final Press press;
    private final Followers followers;

    Imports(Archives archives, Forwarded forwarded, Registry registry, Press press, Followers followers) {
        this.archives = archives;
        this.forwarded = forwarded;
        this.registry = registry;
        this.press = press;
        this.followers = followers;
    }

    /**
     * Adds the rows that are not there yet. Refuses with {@link FilesRefused}, which lists everything that is wrong, also
     * rows that are there already and say something else. A slug that was merged means the one that was kept.
     */
    @Transactional
    public Brought bring(CsvFiles files) {
        archives.lock();
        Refusals refusals = new Refusals();
        Sheets sheets = forwarded.forwarded(Sheets.read(files, refusals));
        Archive archive = archives.about(sheets);
        new CrossChecks(sheets, archive, refusals).check();
        new Changes(sheets, archive, refusals).check();
        refusals.raise();
        return add(Additions.of(sheets, archive), sheets);
    }

    /** Brings the files only where there is nothing yet; of several nodes that start at once, one does. */
    @Transactional
    public Optional<Brought> bringToEmpty(Supplier<CsvFiles> files) {
        if (!archives.areEmpty()) {
            return Optional.empty();
        }
        archives.lock();
        return archives.areEmpty() ? Optional.of(bring(files.get())) : Optional.empty();
    }

    private Brought add(Additions additions, Sheets sheets) {
        followers.during(Followers.Changed.brought(additions), () -> {
            registry.enter(additions);
            forwarded.enter(additions);
            press.publishFromOutside(additions);
        });
        int rows = sheets.all().stream().mapToInt(sheet -> sheet.rows().size()).sum();
        int added =
                additions.counts().values().stream().mapToInt(Integer::intValue).sum();
        return new Brought(additions.counts(), rows - added);
    }
}
