package org.talentmoves.follow.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.talentmoves.follow.Query;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.ParametersRefused;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.FilterWords;
import org.talentmoves.timeline.web.TimelineView;
import org.talentmoves.timeline.web.Words;

/** The filters of webhooks in the words of the page. */
@Component("hooks")
public class WebhookWords {

    private final FilterWords filters;
    private final LabDirectory labs;

    WebhookWords(FilterWords filters, LabDirectory labs) {
        this.filters = filters;
        this.labs = labs;
    }

    /** What it asks for, as the timeline says it; without a filter more than the timeline has. */
    public String said(String filter) {
        return filter.isEmpty()
                ? new Wording(Words.locale()).say("webhook.all")
                : filters.said(new TimelineView.FilterView(page(filter), labs.names(), List.of()));
    }

    /** The address of the page of the timeline that shows the same. */
    String address(String filter) {
        return page(filter).with(Map.of());
    }

    private static Address page(String filter) {
        MultiValueMap<String, String> parameters =
                new LinkedMultiValueMap<>(Query.read(filter).parameters());
        return Address.of("/", parameters);
    }

    /** What was not understood of a filter. */
    String refusal(ParametersRefused refused) {
        return refused.errors().stream()
                .map(error -> "%s: %s".formatted(filters.refused(error), filters.refusal(error)))
                .collect(Collectors.joining(" "));
    }
}
