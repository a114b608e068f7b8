package org.childjourney.benchmark;

/** On the embedded database of a newcomer. */
class OnH2Benchmark extends Benchmark {

    OnH2Benchmark() {
        super(new Database() {
            @Override
            public String url(String name) {
                return "jdbc:h2:mem:benchmark-" + name + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT";
            }

            @Override
            public void close() {
            }
        });
    }

}
