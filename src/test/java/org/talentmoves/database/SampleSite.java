package org.talentmoves.database;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest site with a database: writes down that it was started, says how often that was, and stays. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class SampleSite {

    public static void main(String[] args) {
        SpringApplication.run(SampleSite.class, args);
    }

    @Bean
    ApplicationRunner countStarts(JdbcClient database) {
        return arguments -> {
            database.sql("CREATE TABLE IF NOT EXISTS start (at timestamptz)").update();
            database.sql("INSERT INTO start VALUES (now())").update();
            System.out.println("starts: "
                    + database.sql("SELECT count(*) FROM start")
                            .query(Integer.class)
                            .single());
        };
    }
}
