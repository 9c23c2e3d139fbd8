package backflow.numpy.io;

import backflow.tensor.Tensor;
import backflow.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An archive of arrays, as `np.savez` and `np.savez_compressed` write it.
///
/// @param name how messages call the file
/// @param path the file
record NpzFile(String name, Path path) {
    private static final String SUFFIX = ".npy";

    /// The most that deflate can shrink a text; an entry that claims more lies about its size.
    ///
    /// @see <a href="https://zlib.net/zlib_tech.html">zlib: maximum compression factor</a>
    private static final long HIGHEST_RATIO = 1032;

    /// Reads the array with a key, or the only array.
    ///
    /// @throws DataException if there is no such key, none is named of several, or the archive is damaged
    /// @throws IOException if the file cannot be read
    Tensor read(Optional<String> key) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            TreeMap<String, ZipEntry> arrays = arrays(zip);
            String wanted = key.orElseGet(() -> onlyKey(arrays));
            ZipEntry entry = arrays.get(wanted);
            if (entry == null) {
                throw new DataException(name, Message.of("data.npz.key", wanted, keys(arrays)));
            }
            return read(zip, entry, name + "#" + wanted);
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(name);
        }
    }

    private static TreeMap<String, ZipEntry> arrays(ZipFile zip) {
        TreeMap<String, ZipEntry> arrays = new TreeMap<>();
        zip.stream()
                .filter(entry -> entry.getName().endsWith(SUFFIX))
                .forEach(entry ->
                        arrays.put(entry.getName().substring(0, entry.getName().length() - SUFFIX.length()), entry));
        return arrays;
    }

    private String onlyKey(TreeMap<String, ZipEntry> arrays) {
        if (arrays.isEmpty()) {
            throw new DataException(name, Message.of("data.npz.empty"));
        }
        if (arrays.size() > 1) {
            throw new DataException(name, Message.of("data.npz.which", keys(arrays), name, arrays.firstKey()));
        }
        return arrays.firstKey();
    }

    private static String keys(TreeMap<String, ZipEntry> arrays) {
        return String.join(", ", arrays.keySet());
    }

    private static Tensor read(ZipFile zip, ZipEntry entry, String file) throws IOException {
        long size = entry.getSize();
        if (size < 0 || size / HIGHEST_RATIO > entry.getCompressedSize()) {
            throw damaged(file);
        }
        try (InputStream stream = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            Tensor tensor = new NpyReader(file, stream, size).read();
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            if (((CheckedInputStream) stream).getChecksum().getValue() != entry.getCrc()) {
                throw damaged(file);
            }
            return tensor;
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(file);
        }
    }

    private static DataException damaged(String file) {
        return new DataException(file, Message.of("data.npz.damaged"));
    }
}
