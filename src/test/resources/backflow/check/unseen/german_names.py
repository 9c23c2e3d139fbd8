# -*- coding: utf-8 -*-
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    modus = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    traegheit = bn_param.get('momentum', 0.9)
    anzahl, merkmale = x.shape
    lauf_mittel = bn_param.get('running_mean', np.zeros(merkmale))
    lauf_streuung = bn_param.get('running_var', np.zeros(merkmale))
    speicher = []
    if modus == 'train':
        mittel = np.sum(x, 0) / anzahl          # Mittelwert jedes Merkmals
        abweichung = x - mittel
        quadrat = abweichung * abweichung
        streuung = np.sum(quadrat, 0) / anzahl  # σ²
        wurzel = np.sqrt(streuung + eps)
        kehrwert = 1.0 / wurzel
        normiert = abweichung * kehrwert
        ausgabe = gamma * normiert + beta
        speicher = [abweichung, wurzel, kehrwert, normiert, gamma]
        lauf_mittel = traegheit * lauf_mittel + (1 - traegheit) * mittel
        lauf_streuung = traegheit * lauf_streuung + (1 - traegheit) * streuung
    else:
        normiert = (x - lauf_mittel) / np.sqrt(lauf_streuung + eps)
        ausgabe = gamma * normiert + beta
    bn_param['running_mean'] = lauf_mittel
    bn_param['running_var'] = lauf_streuung
    return ausgabe, speicher


def batchnorm_backward(dout, cache):
    abweichung, wurzel, kehrwert, normiert, gamma = cache
    anzahl, merkmale = dout.shape
    einsen = np.ones((anzahl, merkmale))
    # rückwärts, Schritt für Schritt
    d_beta = np.sum(dout, 0)
    d_gamma = np.sum(dout * normiert, 0)
    d_normiert = dout * gamma
    d_kehrwert = np.sum(d_normiert * abweichung, 0)
    d_abweichung1 = d_normiert * kehrwert
    d_wurzel = -d_kehrwert / wurzel ** 2
    d_streuung = d_wurzel * 0.5 / wurzel
    d_quadrat = einsen * d_streuung / anzahl
    d_abweichung2 = 2 * abweichung * d_quadrat
    d_abweichung = d_abweichung1 + d_abweichung2
    d_mittel = -np.sum(d_abweichung, 0)
    d_x = d_abweichung + einsen * d_mittel / anzahl
    return d_x, d_gamma, d_beta
