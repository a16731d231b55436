package org.talentmoves.source;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/** All citations. */
@Service
@Transactional(readOnly = true)
public class Citations {

    private final CitationRepository citations;

    Citations(CitationRepository citations) {
        this.citations = citations;
    }

    public List<Citation> about(FactId fact) {
        return citations.findByFact(fact);
    }

    /** Cites the reports for a fact; refuses when none supports it, or when one is there twice. */
    @Transactional
    public void cite(FactId fact, List<Report> reports) {
        check(fact, reports);
        reports.forEach(report -> citations.save(new Citation(fact, report)));
    }

    /** Cites these reports for a fact in place of all that were cited for it; refuses as {@link #cite} does. */
    @Transactional
    public void citeAnew(FactId fact, List<Report> reports) {
        check(fact, reports);
        List<Citation> there = about(fact);
        there.stream()
                .filter(citation -> reports.stream().noneMatch(citation::isOf))
                .forEach(citations::delete);
        for (Report report : reports) {
            there.stream()
                    .filter(citation -> citation.isOf(report))
                    .findFirst()
                    .ifPresentOrElse(
                            citation -> citation.says(report), () -> citations.save(new Citation(fact, report)));
        }
    }

    private static void check(FactId fact, List<Report> reports) {
        if (reports.stream().noneMatch(Report::supports)) {
            throw new NothingSupportsIt(fact);
        }
        for (int i = 0; i < reports.size(); i++) {
            if (reports.subList(0, i).stream().anyMatch(reports.get(i)::repeats)) {
                throw new CitedTwice(fact);
            }
        }
    }
}
