package org.childjourney.oversight;

/** That somebody asks who looks on at nobody's work, or at other work. */
class NotYours extends RuntimeException {

    NotYours() {
        super("This is for managers, each for their own teams. Ask your manager if you need it for your work.");
    }

}
