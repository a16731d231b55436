package org.talentmoves.history.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.history.Correction;
import org.talentmoves.history.Corrections;
import org.talentmoves.history.Ledger;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.history.LedgerFilter;
import org.talentmoves.history.LedgerPlace;
import org.talentmoves.history.LedgerReader;
import org.talentmoves.history.Nameplates;
import org.talentmoves.merging.Unions;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.FeedLinks;
import org.talentmoves.timeline.web.PageView;

/** All changes, and those of them by which something wrong was put right, newest first. */
@Controller
class LedgerPageController {

    private static final int PAGE = 50;

    private final Ledger ledger;
    private final LedgerReader reader;
    private final Corrections corrections;
    private final LabDirectory labs;
    private final Nameplates nameplates;
    private final Unions unions;

    LedgerPageController(
            Ledger ledger,
            LedgerReader reader,
            Corrections corrections,
            LabDirectory labs,
            Nameplates nameplates,
            Unions unions) {
        this.ledger = ledger;
        this.reader = reader;
        this.corrections = corrections;
        this.labs = labs;
        this.nameplates = nameplates;
        this.unions = unions;
    }

    @GetMapping(path = "/changes", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView changes(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/changes", given);
        List<LabRef> names = labs.names();
        Parameters parameters = address.read(LedgerReader.KNOWN);
        LedgerFilter filter =
                reader.read(parameters, names.stream().map(LabRef::slug).toList());
        LedgerPlace after = parameters.one("after", LedgerPlace::read);
        parameters.check();
        List<LedgerEntry> read = ledger.read(filter, after, PAGE + 1);
        return new ModelAndView("history/changes", "view", page(address, read, LedgerEntry::place))
                .addObject("labs", names)
                .addObject("feed", FeedLinks.ofLab(filter.lab() == null ? "" : filter.lab()))
                .addObject(
                        "unions",
                        unions.of(read.stream()
                                .map(entry -> entry.revision().occasion())
                                .toList()))
                .addObject("all", filter.isEmpty());
    }

    @GetMapping(path = "/corrections", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView corrections(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/corrections", given);
        Parameters parameters = address.read(Set.of("after"));
        LedgerPlace after = parameters.one("after", LedgerPlace::read);
        parameters.check();
        List<Correction> read = corrections.read(after, PAGE + 1);
        PageView<Correction> page =
                page(address, read, correction -> correction.entry().place());
        return new ModelAndView("history/corrections", "view", page)
                .addObject(
                        "plates",
                        nameplates.of(page.items().stream()
                                .flatMap(Correction::differences)
                                .toList()));
    }

    /** Cuts a page from what was read, with one more than it holds. */
    private static <T> PageView<T> page(Address address, List<T> read, Function<T, LedgerPlace> place) {
        boolean more = read.size() > PAGE;
        List<T> items = more ? read.subList(0, PAGE) : read;
        return new PageView<>(
                address,
                List.copyOf(items),
                more
                        ? address.with(
                                Map.of("after", place.apply(items.get(PAGE - 1)).toString()))
                        : null,
                null,
                address.typed("after").isEmpty() ? null : address.with(Map.of(), "after"));
    }
}
