package org.talentmoves.history.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.history.NewsStretch;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Packages;
import org.talentmoves.timeline.Vantage;

/** Changes as those outside are told of them, whether they ask or are sent them. */
@Component
public class ChangedViews {

    private final Packages packages;
    private final Unions unions;

    ChangedViews(Packages packages, Unions unions) {
        this.packages = packages;
        this.unions = unions;
    }

    /** The changes as they are told; one statement for the pay, where there is any, and one for what was merged. */
    public List<ChangedView> of(List<NewsStretch.Item> news) {
        List<LedgerEntry> changes = news.stream().map(NewsStretch.Item::entry).toList();
        Titles titles = titles(changes);
        Map<Long, Union> merged = unions.of(
                changes.stream().map(entry -> entry.revision().occasion()).toList());
        return news.stream()
                .map(item -> ChangedView.of(
                        item.place(),
                        item.entry(),
                        titles,
                        MergedView.of(
                                merged.get(item.entry().revision().occasion().proposal()))))
                .toList();
    }

    private Titles titles(List<LedgerEntry> changes) {
        List<FactId> offers = changes.stream()
                .flatMap(entry -> Optional.ofNullable(entry.calling().entry()).flatMap(Entry::offer).stream())
                .distinct()
                .toList();
        return new Titles(offers.isEmpty() ? Map.of() : packages.of(offers, Vantage.NOW));
    }
}
