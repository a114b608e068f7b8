package org.childjourney.reports;

import java.util.Collection;
import java.util.Set;

import org.childjourney.access.Way;
import org.springframework.stereotype.Component;

/** The way to the reports, for whoever may read one. */
@Component
class WayToReports implements Way {

    private final Reports reports;

    WayToReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "Reports";
    }

    @Override
    public String about() {
        return "Figures from the record, each with what it means";
    }

    @Override
    public String path() {
        return "/reports";
    }

    @Override
    public boolean isOpenTo(Collection<String> groups) {
        return this.reports.anyFor(Set.copyOf(groups));
    }

}
