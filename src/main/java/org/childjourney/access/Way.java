package org.childjourney.access;

import java.util.Collection;

/**
 * A page of ours beside the web applications, which a module offers to the roles that may
 * open it: every bean of this type is on the start page.
 */
public interface Way {

    /** What it is called. */
    String name();

    /** What is there, in a few words. */
    String about();

    /** Its address within the application, for instance /reports. */
    String path();

    /** Whether somebody with these roles may open it. */
    boolean isOpenTo(Collection<String> groups);

}
