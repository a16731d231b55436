package org.talentmoves.site;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are small classes with public fields. */
@ControllerAdvice
class FormFields {

    @InitBinder
    void areBoundDirectly(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }
}
