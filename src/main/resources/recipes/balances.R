library(jsonlite)
options(width = 200)

answer <- url("http://localhost:8080/api/v1/balances?since=2025&until=2025&format=ndjson")
labs <- flatten(stream_in(answer, verbose = FALSE))
labs <- labs[order(-labs$net_low), ]
between <- function(what) paste(labs[[paste0(what, "low")]], "to", labs[[paste0(what, "high")]])
print(data.frame(lab = labs$lab.name, came = between("arrivals."), left = between("departures."), net = between("net_"),
                 groups.came = between("arrivals.groups_"), groups.left = between("departures.groups_"),
                 undated = labs$arrivals.undated + labs$departures.undated), row.names = FALSE)
