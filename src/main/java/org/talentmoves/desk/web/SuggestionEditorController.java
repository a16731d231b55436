package org.talentmoves.desk.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.desk.Directory;
import org.talentmoves.desk.Input;
import org.talentmoves.shared.Wire;

/** Labs, people and sources whose name has these letters in it, while a name is typed. */
@Controller
class SuggestionEditorController {

    private final Directory directory;

    SuggestionEditorController(Directory directory) {
        this.directory = directory;
    }

    /** The one parameter is what was typed, whatever the name of the field. */
    @GetMapping(path = "/desk/suggestions/{kind}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView suggest(@PathVariable String kind, @RequestParam MultiValueMap<String, String> typed) {
        Input input = Wire.read(Input.class, kind);
        String letters =
                typed.values().stream().flatMap(List::stream).findFirst().orElse("");
        return new ModelAndView("desk/form :: suggestions", "typed", letters)
                .addObject("suggested", input.isSought() ? directory.suggested(input, letters) : List.of());
    }

    /** The same where the kind stands in a field of the same form. */
    @GetMapping(path = "/desk/suggestions", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView suggestOf(@RequestParam String kind, @RequestParam MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(typed);
        others.remove("kind");
        return suggest(kind, others);
    }
}
