package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTests {

    @BeforeEach
    void askAsAStranger() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/zh/moves/m001");
        request.setServerName("stranger.example");
        request.setContextPath("/zh");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "https://moves.example.org,https://moves.example.org/zh",
        "https://moves.example.org/,https://moves.example.org/zh",
        "http://example.org:8081/moves,http://example.org:8081/moves/zh"
    })
    void isTheOneThatIsSetWhateverHostIsAsked(String set, String pages) {
        assertThat(new PublicAddress(URI.create(set)).ofPages().toUriString()).isEqualTo(pages);
    }

    @Test
    void isTheOneThatIsAskedWhereNoneIsSet() {
        assertThat(new PublicAddress(null).ofPages().toUriString()).isEqualTo("http://stranger.example/zh");
    }

    @Test
    void isNotSetByAnEmptyText() {
        var properties = new MapConfigurationPropertySource(Map.of("talentmoves.address", ""));

        PublicAddress bound = new Binder(properties).bindOrCreate("talentmoves", PublicAddress.class);

        assertThat(bound.ofPages().toUriString()).isEqualTo("http://stranger.example/zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves.example.org", "ftp://example.org", "https:///moves", "https://example.org?a=b"})
    void isRefusedWhereItIsNoneOfASite(String address) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(address)))
                .hasMessageContaining(address)
                .hasMessageContaining("like https://moves.example.org");
    }
}
