package org.childjourney.oversight;

import java.util.Collection;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.childjourney.access.Managers;
import org.childjourney.access.Way;

/**
 * The page of stuck and overdue work for managers of outside agencies, who do not work in
 * Cockpit.
 */
@Controller
class StuckPage {

    static final String PATH = "/stuck";

    @GetMapping(PATH)
    String page() {
        return "oversight/stuck";
    }

    /** The way to it. */
    @Component
    static class WayThere implements Way {

        private final Managers managers;

        WayThere(Managers managers) {
            this.managers = managers;
        }

        @Override
        public String name() {
            return "Stuck and overdue";
        }

        @Override
        public String about() {
            return "Work that is late, due soon, or that nobody has taken";
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public boolean isOpenTo(Collection<String> groups) {
            return this.managers.ofAnAgency(groups);
        }

    }

}
