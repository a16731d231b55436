import client.ApiClient;
import client.api.MovesApi;
import client.model.ListingMove;
import client.model.Move;
import java.util.List;
import java.util.function.Function;

/** Uses the generated client as an analyst would: one list, and then each fact of it. */
public class Analyst implements Function<String, List<String>> {

    @Override
    public List<String> apply(String site) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(site);
        MovesApi moves = new MovesApi(client);
        try {
            ListingMove joined = moves.listMoves(MovesApi.APIListMovesRequest.newBuilder()
                    .from(List.of("openai"))
                    .to(List.of("meta"))
                    .since("2025")
                    .until("2025")
                    .limit(3)
                    .build());
            return joined.getItems().stream().map(move -> told(moves, move.getId())).toList();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String told(MovesApi moves, String id) {
        try {
            Move move = moves.getMove(MovesApi.APIGetMoveRequest.newBuilder().id(id).build()).getMove();
            return move.getId() + " " + move.getStanding().getStanding() + " " + move.getCitations().size();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
