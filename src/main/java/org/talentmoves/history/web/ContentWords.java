package org.talentmoves.history.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.history.Facet;
import org.talentmoves.history.Nameplates.Plates;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Names;
import org.talentmoves.timeline.web.Words;

/** What versions say, in the words of the page's language: out of the columns in which it is kept. */
@Component("contents")
public class ContentWords {

    private final Names names;

    ContentWords(Names names) {
        this.names = names;
    }

    /** What a facet is called; a column that is in none by its own name. */
    public String label(Facet facet) {
        return wording().sayOr("history.field." + facet.name(), facet.name());
    }

    private static Wording wording() {
        return new Wording(Words.locale());
    }

    /** What is said of the facet, piece by piece; nothing where nothing is said. */
    public List<Piece> said(Facet facet, Map<String, String> cells, Plates plates) {
        if (cells.isEmpty()) {
            return List.of();
        }
        try {
            return read(facet, new Cells(facet.columns(), cells), plates);
        } catch (Invalid | IllegalArgumentException unreadable) {
            return List.of(Piece.of(String.join(" ", cells.values())));
        }
    }

    private List<Piece> read(Facet facet, Cells cells, Plates plates) {
        String cell = cells.at(0);
        return switch (facet.reading()) {
            case TEXT -> List.of(Piece.of(cell));
            case ENGLISH -> List.of(Piece.in("en", cell));
            case CHINESE -> List.of(Piece.in("zh-Hans", cell));
            case ROLE -> List.of(role(cell));
            case WORD -> List.of(Piece.of(wording().sayOr(facet.words() + "." + cell, cell)));
            case DATE -> List.of(Piece.of(wording().date(cells.date())));
            case AMOUNT -> List.of(Piece.of(wording().amount(cells.amount())));
            case PERIOD -> List.of(Piece.of(wording().period(Wire.read(PayPeriod.class, cell), cells.years())));
            case PEOPLE -> List.of(Piece.of(wording().headCount(cells.headCount())));
            case PERCENT -> List.of(Piece.of(cell + "%"));
            case LAB -> List.of(lab(cell, plates.labs().get(cell)));
            case RESEARCHERS ->
                split(cell).map(slug -> person(slug, plates.people().get(slug))).toList();
            case SOURCE -> List.of(source(cell, plates.sources().get(cell)));
            case OFFER -> List.of(new Piece(cell, "/offers/" + cell, null));
            case NAMES -> split(cell).map(Piece::of).toList();
            case COUNTRY -> List.of(Piece.of(names.country(cell)));
            case LANGUAGE -> List.of(Piece.of(names.language(cell)));
            case ADDRESS -> List.of(Piece.of(cell));
        };
    }

    private static Stream<String> split(String cell) {
        return Stream.of(cell.split("\\|"));
    }

    private Piece role(String role) {
        String usual = names.role(role);
        return usual == null ? Piece.in("en", role) : Piece.of(usual);
    }

    private Piece lab(String slug, @Nullable LabRef lab) {
        return lab == null ? Piece.of(slug) : new Piece(names.lab(lab), "/labs/" + lab.slug(), null);
    }

    private Piece person(String slug, @Nullable PersonRef person) {
        return person == null ? Piece.of(slug) : new Piece(names.person(person), "/researchers/" + person.slug(), null);
    }

    private Piece source(String slug, @Nullable SourceRef source) {
        return source == null ? Piece.of(slug) : new Piece(names.source(source), "/sources/" + source.slug(), null);
    }

    /**
     * A piece of what is said.
     *
     * @param path of the page to which it leads, if it does
     * @param language for a browser (BCP 47), where it is not that of the page
     */
    public record Piece(
            String text, @Nullable String path, @Nullable String language) {

        static Piece of(String text) {
            return new Piece(text, null, null);
        }

        static Piece in(String language, String text) {
            return new Piece(text, null, language);
        }
    }

    /** The cells of a facet in the order of its columns. */
    private record Cells(List<String> columns, Map<String, String> cells) {

        String at(int column) {
            return column < columns.size() ? cells.getOrDefault(columns.get(column), "") : "";
        }

        PartialDate date() {
            PartialDate date = PartialDate.of(at(0));
            return at(1).equals("true") ? date.approximately() : date;
        }

        Amount amount() {
            return new Amount(
                    bound(at(0)), bound(at(1)), at(2).isEmpty() ? null : at(2), Wire.read(Qualifier.class, at(3)));
        }

        private static @Nullable Long bound(String cell) {
            return cell.isEmpty() ? null : Long.valueOf(cell);
        }

        @Nullable
        BigDecimal years() {
            return Optional.of(at(1))
                    .filter(cell -> !cell.isEmpty())
                    .map(BigDecimal::new)
                    .orElse(null);
        }

        HeadCount headCount() {
            return new HeadCount(Integer.parseInt(at(0)), Wire.read(Qualifier.class, at(1)));
        }
    }
}
