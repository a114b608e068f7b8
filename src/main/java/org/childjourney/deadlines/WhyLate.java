package org.childjourney.deadlines;

/** What somebody who is asked about late work answers. */
interface WhyLate {

    /** Why the work is late. */
    String reasonForDelay();

    /** What is being done, by whom and by when. */
    String actionTaken();

}
