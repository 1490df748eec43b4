package org.mizizi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: one application with two faces, the signed-in workspace and the public site. */
@SpringBootApplication
public class Mizizi {

    public static void main(String[] arguments) {
        SpringApplication.run(Mizizi.class, arguments);
    }
}
