package org.childjourney.reports;

import org.springframework.http.HttpStatus;

/** A report that the person signed in cannot have. */
class NoSuchReport extends RuntimeException {

    private final HttpStatus status;

    private NoSuchReport(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static NoSuchReport unknown() {
        return new NoSuchReport(HttpStatus.NOT_FOUND,
                "There is no report of this name. The page Reports lists those that are open to you.");
    }

    static NoSuchReport forOthers() {
        return new NoSuchReport(HttpStatus.FORBIDDEN,
                "This report is for other roles. Ask your manager if you need it for your work.");
    }

    HttpStatus status() {
        return this.status;
    }

}
