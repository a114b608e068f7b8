package org.childjourney.access;

import java.util.Collection;

import org.springframework.stereotype.Component;

/** Who looks after the application itself. */
@Component
public class Administrators {

    private final AccessTable table;

    Administrators(AccessTable table) {
        this.table = table;
    }

    /** Whether somebody with these roles is one of them. */
    public boolean include(Collection<String> groups) {
        return this.table.isAdministrator(groups);
    }

}
