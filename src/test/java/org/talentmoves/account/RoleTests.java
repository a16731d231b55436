package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

class RoleTests {

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTOR, true, false, false, false",
        "EDITOR, true, true, false, false",
        "REVIEWER, true, true, true, false",
        "ADMINISTRATOR, true, true, true, true"
    })
    void includesWhatLowerRolesMay(Role role, boolean proposes, boolean answers, boolean decides, boolean administers) {
        assertThat(role.mayPropose()).isEqualTo(proposes);
        assertThat(role.mayAnswerChecks()).isEqualTo(answers);
        assertThat(role.mayDecide()).isEqualTo(decides);
        assertThat(role.mayAdminister()).isEqualTo(administers);
    }

    @Test
    void isKnownToSpringSecurityWithAllThatItIncludes() {
        assertThat(editor(Role.REVIEWER).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_CONTRIBUTOR", "ROLE_EDITOR", "ROLE_REVIEWER");
    }

    @Test
    void refusesWhatItDoesNotAllow() {
        editor(Role.REVIEWER).must(Role::mayDecide);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> editor(Role.EDITOR).must(Role::mayDecide));
    }

    private static Editor editor(Role role) {
        return new Editor(new AccountId(new UUID(0, 1)), "Ada", role, false);
    }
}
