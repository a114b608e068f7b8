package org.childjourney.benchmark;

/**
 * On the embedded database of a newcomer, which is kept from answering the same question
 * from memory.
 */
class OnH2Benchmark extends Benchmark {

    OnH2Benchmark() {
        super(new Database() {
            @Override
            public String url(String name) {
                return "jdbc:h2:mem:benchmark-" + name + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0;"
                        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT";
            }

            @Override
            public boolean isOfACounty() {
                return false;
            }

            @Override
            public String upkeep() {
                return "analyze";
            }

            @Override
            public void stop() {
            }
        });
    }

}
