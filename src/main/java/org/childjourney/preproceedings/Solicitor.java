package org.childjourney.preproceedings;

import java.util.List;

/**
 * A solicitor who works with families, named in letters before proceedings.
 *
 * @param name of the firm
 * @param phone under which parents reach it
 */
record Solicitor(String name, String phone) {

    List<String> row() {
        return List.of(this.name, this.phone);
    }

}
