package org.childjourney.documents;

import org.springframework.http.HttpStatus;

/** A document that does not open for the person signed in. */
class NotOpen extends RuntimeException {

    private final HttpStatus status;

    private final String title;

    private NotOpen(HttpStatus status, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.title = title;
    }

    static NotOpen unknown() {
        return new NotOpen(HttpStatus.NOT_FOUND, "This document is not open to you",
                "There is no such document, or it is not for your role. Open it from the record of a child you work with.");
    }

    static NotOpen restricted() {
        return new NotOpen(HttpStatus.FORBIDDEN, "This record opens for named people only",
                "If you need to see it for your work, speak to your manager, who can ask for you to be named.");
    }

    static NotOpen notToBeChanged() {
        return new NotOpen(HttpStatus.FORBIDDEN, "You cannot change this document",
                "It is no longer a draft, or its words are for another role to write. You can still read it.");
    }

    HttpStatus status() {
        return this.status;
    }

    String title() {
        return this.title;
    }

}
