package org.talentmoves.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that tells which statements were sent through it. In a test with Spring:
 * {@code @Import(Statements.Recording.class)} and {@code Statements.of(dataSource).during(() -> …)}.
 */
public final class Statements extends DelegatingDataSource {

    private final ThreadLocal<@Nullable List<Recorded>> heard = new ThreadLocal<>();
    private final List<Recorded> all = new CopyOnWriteArrayList<>();
    private volatile boolean keepsAll = true;

    public Statements(DataSource database) {
        super(database);
    }

    public static Statements of(DataSource database) {
        try {
            return database.unwrap(Statements.class);
        } catch (SQLException absent) {
            throw new IllegalStateException("import Statements.Recording", absent);
        }
    }

    /** What this thread sends while it does so, in its order. */
    public List<Recorded> during(Runnable action) {
        List<Recorded> statements = new ArrayList<>();
        heard.set(statements);
        try {
            action.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    /** What all threads have sent since the data source was made; asked once, then nothing more is kept. */
    public List<Recorded> sinceTheStart() {
        keepsAll = false;
        return List.copyOf(all);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrap(Connection.class, super.getConnection(), "");
    }

    private void hear(Recorded statement) {
        List<Recorded> mine = heard.get();
        if (mine != null) {
            mine.add(statement);
        }
        if (keepsAll) {
            all.add(statement);
        }
    }

    private <T> T wrap(Class<T> type, Object original, String sql) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Listener(original, sql)));
    }

    /** Listens to a connection, or to a statement of it. */
    private final class Listener implements InvocationHandler {

        private final Object original;
        private final String sql;
        private final SortedMap<Integer, @Nullable Object> parameters = new TreeMap<>();

        Listener(Object original, String sql) {
            this.original = original;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            listen(method.getName(), arguments == null ? new Object[0] : arguments);
            try {
                @Nullable Object result = method.invoke(original, arguments);
                return switch (method.getName()) {
                    case "createStatement" -> wrap(Statement.class, result, "");
                    case "prepareStatement" -> wrap(PreparedStatement.class, result, (String) arguments[0]);
                    default -> result;
                };
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        private void listen(String method, @Nullable Object[] arguments) throws SQLException {
            if (method.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer position) {
                parameters.put(position, method.equals("setNull") ? null : arguments[1]);
            } else if (method.startsWith("execute")) {
                hear(Recorded.of(
                        arguments.length > 0 ? (String) arguments[0] : sql,
                        parameters.values().toArray()));
            }
        }
    }

    /** Wraps the data source of a context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Recording {

        @Bean
        static BeanPostProcessor recordsStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new Statements(database) : bean;
                }
            };
        }
    }
}
