package org.talentmoves.source;

/**
 * Who can confirm a fact by speaking on record: whether it names a person and whether it names an organisation. On-record
 * words of a person about an unnamed group are a claim about others, not a confirmation.
 */
public record Parties(boolean person, boolean organisation) {

    boolean include(Basis basis) {
        return switch (basis) {
            case ON_RECORD_PERSON -> person;
            case ON_RECORD_COMPANY -> organisation;
            case UNNAMED_PEOPLE, DOCUMENT_SEEN, SECONDARY, UNKNOWN -> false;
        };
    }
}
