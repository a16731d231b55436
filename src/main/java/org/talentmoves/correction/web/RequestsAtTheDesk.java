package org.talentmoves.correction.web;

import org.springframework.stereotype.Component;
import org.talentmoves.correction.CorrectionRequests;

/** What the first page of the desk shows of readers' requests. */
@Component("requests")
public class RequestsAtTheDesk {

    private final CorrectionRequests requests;

    RequestsAtTheDesk(CorrectionRequests requests) {
        this.requests = requests;
    }

    public long waiting() {
        return requests.numberWaiting();
    }
}
