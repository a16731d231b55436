package org.talentmoves.timeline.api;

import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Words of the trade are written in answers as they are in files and addresses; see {@link org.talentmoves.shared.Wire}. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer wordsAsOnTheWire() {
        return json -> json.enumNamingStrategy((settings, type, word) -> word.toLowerCase(Locale.ROOT));
    }
}
