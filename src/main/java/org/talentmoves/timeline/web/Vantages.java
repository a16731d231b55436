package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.IWebRequest;

/**
 * Keeps the vantage while links are followed: a page that shows what was known on a day, or only what is sure enough, leads
 * to pages that do so too. A link that gives one of the two parameters without a value is without it.
 */
@Component("vantages")
public class Vantages extends StandardLinkBuilder {

    private static final List<String> KEPT = List.of("minStanding", "reportedBy");

    private static final Pattern KEPT_BY =
            Pattern.compile("/|/(labs|researchers|sources|moves|offers|deals|benchmarks|milestones)(/.*)?");

    Vantages(SpringTemplateEngine pages) {
        setOrder(0);
        pages.addLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String kept =
                context instanceof IWebContext web ? keeping(web.getExchange().getRequest(), link) : link;
        return super.processLink(context, kept);
    }

    private static String keeping(IWebRequest request, String link) {
        String root = request.getApplicationPath();
        boolean keeps = link.startsWith(root + "/")
                && KEPT_BY.matcher(link.substring(root.length()).split("[?#]", 2)[0])
                        .matches();
        String kept = link;
        for (String parameter : keeps ? KEPT : List.<String>of()) {
            kept = with(kept, parameter, request.getParameterValue(parameter));
        }
        return kept;
    }

    private static String with(String link, String name, @Nullable String asked) {
        UriComponentsBuilder kept = UriComponentsBuilder.fromUriString(link);
        if (Pattern.compile("[?&]" + name + "=").matcher(link).find()) {
            return Pattern.compile("[?&]" + name + "=(&|#|$)").matcher(link).find()
                    ? kept.replaceQueryParam(name).build(true).toUriString()
                    : link;
        }
        return asked == null || asked.isBlank()
                ? link
                : kept.queryParam(name, UriUtils.encode(asked, "UTF-8"))
                        .build(true)
                        .toUriString();
    }

    /** The address of the same in the API, whose paths know no language. */
    public String inApi(String path) {
        UriComponents here = ServletUriComponentsBuilder.fromCurrentRequest().build();
        UriComponentsBuilder same = UriComponentsBuilder.fromPath("/api/v1" + path);
        KEPT.forEach(parameter -> {
            String asked = here.getQueryParams().getFirst(parameter);
            if (asked != null && !asked.isEmpty()) {
                same.queryParam(parameter, asked);
            }
        });
        return same.build(true).toUriString();
    }

    /** The address of this page without a parameter, and from the beginning of its list. */
    public String without(String parameter) {
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        Set.of(parameter, "after", "before").forEach(here::replaceQueryParam);
        return here.scheme(null).host(null).port(null).build().toUriString();
    }
}
