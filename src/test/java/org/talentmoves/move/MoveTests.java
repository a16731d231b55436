package org.talentmoves.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.researcher.SampleResearchers.INES;
import static org.talentmoves.researcher.SampleResearchers.VISION_TEAM;
import static org.talentmoves.researcher.SampleResearchers.ZHIYAO;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentmoves.lab.SampleLabs;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.shared.Qualifier;

class MoveTests {

    private static final Circumstances UNKNOWN = new Circumstances(null, null, " ", null, null);

    private static Move move(String id, Who who) {
        Ends ends = new Ends(MoveKind.HIRE, SampleLabs.HALCYON.id(), SampleLabs.NORTHWIND.id());
        return new Move(new FactId(id), who, ends, UNKNOWN);
    }

    @Test
    void namesMembersOfAGroupInOrderAndEachOnce() {
        Move move = move("m001", Who.group(VISION_TEAM));
        move.names(List.of(ZHIYAO.id(), INES.id(), ZHIYAO.id()));
        assertThat(move.members()).containsExactly(ZHIYAO.id(), INES.id());
    }

    @Test
    void namesAMemberOnceThoughAskedTwice() {
        Move move = move("m001", Who.group(VISION_TEAM));
        move.names(List.of(INES.id()));
        move.names(List.of(INES.id(), ZHIYAO.id()));
        assertThat(move.members()).containsExactly(INES.id(), ZHIYAO.id());
    }

    @Test
    void namesNobodyElseWhenOnePersonMoves() {
        Move move = move("m001", Who.person(INES.id()));
        move.names(List.of());
        assertThatRefusal(() -> move.names(List.of(ZHIYAO.id())))
                .isOf(MoveContradictsItself.class)
                .saying("Only a group has members.");
    }

    @Test
    void followsAnOfferAndNoOtherFact() {
        assertThat(new Circumstances(null, null, null, new FactId("o001"), null).offer())
                .hasToString("o001");
        assertThatRefusal(() -> new Circumstances(null, null, null, new FactId("p001"), null))
                .isOf(MoveContradictsItself.class)
                .saying("A move follows an offer; p001 is none.");
    }

    @Test
    void namesNoMorePeopleThanTheGroupHas() {
        Move pair = move("m001", Who.group(new Group("two", null, new HeadCount(2, Qualifier.EXACT))));
        Move some = move("m002", Who.group(new Group("some", null, new HeadCount(1, Qualifier.AT_LEAST))));
        some.names(List.of(INES.id(), ZHIYAO.id()));
        pair.names(List.of(INES.id(), ZHIYAO.id(), INES.id()));
        assertThatRefusal(() -> pair.names(List.of(new ResearcherId(UUID.randomUUID()))))
                .isOf(MoveContradictsItself.class)
                .saying("More people are named than the group has.");
    }

    @Test
    void leavesOutARoleThatIsBlank() {
        assertThat(UNKNOWN.role()).isNull();
    }

    @Test
    void refusesTheIdOfAnotherKindOfFact() {
        assertThatRefusal(() -> move("o001", Who.person(INES.id())))
                .isOf(NotAFactId.class)
                .saying("no id of the kind move");
    }

    @Test
    void isItselfByItsId() {
        Who ines = Who.person(INES.id());
        assertThat(move("m001", ines)).isEqualTo(move("m001", Who.group(VISION_TEAM)));
        assertThat(move("m001", ines)).isNotEqualTo(move("m002", ines)).hasSameHashCodeAs(move("m001", ines));
    }
}
